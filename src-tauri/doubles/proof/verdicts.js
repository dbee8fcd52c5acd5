// What the judge and the double say of faulty requests: both must refuse. And of all the requests before: none was refused.
// usage: node verdicts.js JUDGE DOUBLE
'use strict';
const assert = require('assert');

const [, , judge, double] = process.argv;
const EVENT = { id: 'aaaaa', start: { dateTime: '2031-05-01T14:35:00Z' }, end: { dateTime: '2031-05-01T16:35:00Z' } };
const minutes = (minutes) => ({ useDefault: false, overrides: [{ method: 'popup', minutes }] });
const FAULTY = [
  ['POST', '', { ...EVENT, summmary: 'x' }],
  ['POST', '', { ...EVENT, reminders: minutes('30') }],
  ['POST', '', { ...EVENT, start: { dateTime: 'not a date' } }],
  ['POST', '', { ...EVENT, extendedProperties: { private: { a: 1 } } }],
  ['POST', '', { ...EVENT, colorId: 3 }],
  ['GET', '?maxResults=abc'],
  ['GET', '?orderBy=bogus'],
  ['GET', '?singleEvents=maybe'],
];

async function ask(base, path, method, token, body) {
  const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' };
  const answer = await fetch(`${base}${path}`, { method, headers, body: body && JSON.stringify(body) });
  return { status: answer.status, text: await answer.text() };
}

async function main() {
  const verdicts = async () => (await fetch(`${judge}/__judge/verdicts`)).json();
  assert.deepStrictEqual(await verdicts(), [], 'the judge refused a request of Google\'s own clients or an answer of the double');
  const scopes = ['https://www.googleapis.com/auth/calendar.app.created'];
  const signedIn = await fetch(`${double}/__double/sign-in`, { method: 'POST', body: JSON.stringify({ scopes }) });
  const token = (await signedIn.json()).access_token;
  const made = await ask(judge, '/calendar/v3/calendars', 'POST', token, { summary: 'Judged' });
  assert.strictEqual(made.status, 200, made.text);
  const path = `/calendar/v3/calendars/${encodeURIComponent(JSON.parse(made.text).id)}/events`;
  for (const [method, query, body] of FAULTY) {
    const what = `${method} ${query} ${JSON.stringify(body)}`;
    assert.strictEqual((await ask(judge, path + query, method, token, body)).status, 422, `judge: ${what}`);
    assert.strictEqual((await ask(double, path + query, method, token, body)).status, 400, `double: ${what}`);
  }
  assert.strictEqual((await verdicts()).length, FAULTY.length);
  console.log(`Prism by Google's description: refused nothing above, and ${FAULTY.length} faulty requests as the double does`);
}

main().catch((error) => {
  console.error(`FAILED: ${error.stack}`);
  process.exit(1);
});
