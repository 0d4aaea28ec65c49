// The stand-in's HTTP: bodies in, JSON out.
import { type IncomingMessage, request, type ServerResponse } from 'node:http';

export type Payload = Record<string, unknown>;
export interface Refusal {
  error_code: number;
  description: string;
  parameters?: object;
}

export const notFound = { ok: false, error_code: 404, description: 'Not Found' };
export const bad = (description: string): Refusal => ({ error_code: 400, description: `Bad Request: ${description}` });

export function send(res: ServerResponse, status: number, body: unknown): void {
  const text = JSON.stringify(body);
  res.writeHead(status, { 'content-type': 'application/json', 'content-length': Buffer.byteLength(text) }).end(text);
}

export async function bytesOf(req: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of req) chunks.push(chunk);
  return Buffer.concat(chunks);
}

/** JSON, or a form in which a file is told by its name, size and type. */
export async function payloadOf(req: IncomingMessage, raw: Buffer): Promise<Payload> {
  if (raw.length === 0) return {};
  const type = req.headers['content-type'] ?? '';
  if (type.includes('json')) return JSON.parse(raw.toString());
  const form = await new Response(Uint8Array.from(raw), { headers: { 'content-type': type } }).formData();
  const payload: Payload = {};
  for (const [name, value] of form) {
    payload[name] = typeof value === 'string' ? value : { filename: value.name, size: value.size, type: value.type };
  }
  return payload;
}

/** Resolves to the status, 0 when there was no answer. */
export function post(url: string, body: string, secret: string | undefined): Promise<number> {
  return new Promise((resolve) => {
    const headers = {
      'content-type': 'application/json',
      ...(secret && { 'x-telegram-bot-api-secret-token': secret }),
    };
    const req = request(url, { method: 'POST', headers }, (res) => {
      res.resume();
      res.on('end', () => resolve(res.statusCode ?? 0));
    });
    req.on('error', () => resolve(0));
    req.end(body);
  });
}
