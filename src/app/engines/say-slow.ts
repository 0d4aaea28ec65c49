/** Says `line` when `work` takes more than a second; a person who waits wants to know for what. */
export async function saySlow<T>(say: (line: string) => void, line: string, work: Promise<T>): Promise<T> {
  const timer = setTimeout(() => say(line), 1000);
  try {
    return await work;
  } finally {
    clearTimeout(timer);
  }
}
