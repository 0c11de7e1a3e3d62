/** One sign-in by IMAP before anybody looks: dovecot then has its index, which two first requests at once may race for. */
import { connect } from 'node:net';

/**
 * Opens these folders once and waits until each shows its mails.
 *
 * @param counts how many mails each folder holds
 * @throws when a folder does not show them all
 */
export async function openFolders(
  port: number,
  account: { user: string; password: string },
  counts: Readonly<Record<string, number>>,
): Promise<void> {
  const socket = connect(port, '127.0.0.1');
  socket.setEncoding('utf8');
  let received = '';
  let wake = (): void => undefined;
  socket.on('data', (text) => {
    received += text;
    wake();
  });
  socket.on('error', () => wake());
  const line = async (pattern: RegExp): Promise<string> => {
    const end = Date.now() + 10_000;
    for (;;) {
      const found = pattern.exec(received);
      if (found) {
        const answer = received.slice(0, found.index + found[0].length);
        received = received.slice(answer.length);
        return answer;
      }
      if (Date.now() > end || socket.destroyed) throw new Error(`the mail server answered only: ${received}`);
      await new Promise<void>((resolve) => {
        wake = resolve;
        setTimeout(resolve, 100);
      });
    }
  };
  try {
    await line(/^\* OK.*\r\n/mu);
    socket.write(`a LOGIN ${account.user} ${account.password}\r\n`);
    await line(/^a OK.*\r\n/mu);
    for (const [folder, count] of Object.entries(counts)) {
      socket.write(`b SELECT ${folder}\r\n`);
      const answer = await line(/^b (?:OK|NO|BAD).*\r\n/mu);
      const exists = Number(/^\* (\d+) EXISTS/mu.exec(answer)?.[1]);
      if (exists !== count) throw new Error(`${folder} shows ${exists} mails of ${count}:\n${answer}`);
    }
    socket.write('c LOGOUT\r\n');
    await line(/^c OK.*\r\n/mu);
  } finally {
    socket.destroy();
  }
}
