import { createApp, startPool } from './digest.ts';

const limit = 2;

type Answer = { status: number; text: string };

class Digest {
  done = false;
  answer: Promise<Answer>;

  constructor(answer: Promise<Answer>) {
    this.answer = answer.finally(() => {
      this.done = true;
    });
  }
}

export class Client {
  base: string;

  constructor(base: string) {
    this.base = base;
  }

  async send(
    path: string,
    init?: RequestInit,
  ): Promise<Answer> {
    const response = await fetch(
      this.base + path,
      init,
    );
    return {
      status: response.status,
      text: await response.text(),
    };
  }

  digest(body: BodyInit): Digest {
    return new Digest(
      this.send('/digest', { method: 'POST', body }),
    );
  }

  // Pings until the digest is there, and counts the answers that came while it
  // was being computed.
  async countPings(digest: Digest): Promise<string> {
    let count = 0;
    while (!digest.done) {
      const { text } = await this.send('/ping');
      if (text === 'bursts: 1') count += 1;
    }
    return count >= 1 ? 'at least 1' : String(count);
  }
}

async function demo(client: Client): Promise<void> {
  const first = client.digest('invoice 7');
  const pings = await client.countPings(first);
  const { text } = await first.answer;
  console.log(`digest: ${text}`);
  console.log(
    `pings answered while it was computed: ${pings}`,
  );

  // On a busy machine one may end before the third begins.
  let result = await threeAtOnce(client);
  for (
    let n = 1;
    n < 20 && result.third !== 503;
    n += 1
  ) {
    result = await threeAtOnce(client);
  }
  console.log(
    `a third one beside two others: ${result.third}`,
  );
  console.log(
    `the two others: ${result.others.join(' ')}`,
  );
}

async function threeAtOnce(
  client: Client,
): Promise<{ others: number[]; third: number }> {
  const others = [
    client.digest('8'),
    client.digest('9'),
  ];
  while (!others.some(({ done }) => done)) {
    const { text } = await client.send('/ping');
    if (text === 'bursts: 2') break;
  }
  const third = await client.digest('10').answer;
  const answers = await Promise.all(
    others.map(({ answer }) => answer),
  );
  return {
    others: answers.map(({ status }) => status),
    third: third.status,
  };
}

if (import.meta.main) {
  const pool = startPool(limit);
  const app = createApp(pool, limit);
  await demo(
    new Client(
      await app.listen({
        port: 0,
        host: '127.0.0.1',
      }),
    ),
  );
  await app.close();
  await pool.close();
}
