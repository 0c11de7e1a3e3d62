/** Where mail sent from the webmail ends: taken, kept for tests to look at, delivered nowhere. */
import { createServer, type Server, type Socket } from 'node:net';

export interface SmtpSink {
  readonly port: number;
  /** Every mail taken so far, whole, oldest first. */
  readonly taken: readonly string[];
  close(): Promise<void>;
}

/** Starts a mail server on a free port of loopback that takes everything and delivers nothing. */
export function startSmtpSink(): Promise<SmtpSink> {
  const taken: string[] = [];
  const open = new Set<Socket>();
  const server: Server = createServer((socket) => {
    open.add(socket);
    socket.on('close', () => open.delete(socket));
    socket.on('error', () => {});
    serve(socket, taken);
  });
  return new Promise((resolve, reject) => {
    server.on('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      if (address === null || typeof address === 'string') return reject(new Error('no port for SMTP'));
      server.unref();
      resolve({
        port: address.port,
        taken,
        close: () =>
          new Promise((done) => {
            server.close(() => done());
            for (const socket of open) socket.destroy();
          }),
      });
    });
  });
}

function serve(socket: Socket, taken: string[]): void {
  let waiting = '';
  let letter: string[] | null = null;
  const say = (line: string): void => {
    socket.write(`${line}\r\n`);
  };
  say('220 localhost');
  socket.on('data', (chunk) => {
    // One character a byte until the mail is whole: a chunk may end inside a character of UTF-8.
    waiting += chunk.toString('latin1');
    const lines = waiting.split('\r\n');
    waiting = lines.pop() ?? '';
    for (const line of lines) {
      if (letter !== null) {
        if (line !== '.') {
          letter.push(line.replace(/^\.\./, '.'));
          continue;
        }
        taken.push(Buffer.from(letter.join('\r\n'), 'latin1').toString('utf8'));
        letter = null;
        say('250 taken');
      } else if (/^DATA/i.test(line)) {
        letter = [];
        say('354 go on');
      } else if (/^QUIT/i.test(line)) {
        say('221 bye');
        socket.end();
      } else {
        say('250 ok');
      }
    }
  });
}
