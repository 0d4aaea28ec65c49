// What is wrong in a table of topics, agencies or routes, and where.

export interface TopicFlaw {
  file: string;
  line: number;
  key: string;
  message: string;
}

/** `file:line: key: message`. */
export function flawLine({ file, line, key, message }: TopicFlaw): string {
  return `${file}:${line}: ${key}: ${message}`;
}
