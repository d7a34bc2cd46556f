import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { connect } from 'node:net';
import { expect, test } from 'vitest';
import { EXIT } from '#cli';
import { type } from './terminal.ts';
import { whileOpen } from './whileOpen.ts';

const PAGE = new URL('../../dist/samspill.html', import.meta.url);

/** The first line of the answer to a request as it stands, which no client of ours would send. */
async function statusOf(url: string, target: string): Promise<string> {
  const socket = connect(Number(new URL(url).port), '127.0.0.1');
  socket.end(`GET ${target} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n`);
  const [answer] = (await once(socket, 'data')) as [Buffer];
  socket.destroy();
  return answer.toString().split('\r\n', 1)[0] ?? '';
}

test('open serves the page of the package until Ctrl-C, and then nothing any more', async () => {
  let address = '';
  const { code, err } = await whileOpen('open --no-browser', async (url) => {
    address = url;
    const answer = await fetch(url);
    expect(answer.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(await answer.text()).toBe(readFileSync(PAGE, 'utf8'));
  });
  expect({ code, err }).toEqual({ code: EXIT.done, err: '' });
  expect(address).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/$/);
  await expect(fetch(address)).rejects.toThrow('fetch failed');
});

test('open serves no file but the page, however it is asked, and takes nothing', async () => {
  await whileOpen('open --json --no-browser', async (url) => {
    const others =
      '/package.json /../package.json /..%2fpackage.json /%2e%2e/%2e%2e/etc/passwd //etc/passwd /..\\package.json file:///etc/passwd http://127.0.0.1/package.json /samspill.html/../package.json *';
    for (const target of others.split(' ')) expect(await statusOf(url, target), target).toMatch(/ 40[04] /);
    expect(await statusOf(url, '/?lang=nb')).toContain(' 200 ');
    expect((await fetch(url, { method: 'POST', body: 'x' })).status).toBe(405);
  });
});

test('open tells what is wrong with how it was called', async () => {
  expect(await type('open here --no-brwser')).toMatchObject({
    code: EXIT.badInput,
    err: expect.stringContaining('did you mean --no-browser') as string,
  });
});
