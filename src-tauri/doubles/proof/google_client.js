// Drives the double with Google's own JavaScript client.
// usage: node google_client.js ADDRESS DOUBLE    (ADDRESS is the double, or the judge in front of it)
'use strict';
const assert = require('assert');
const { auth, calendar } = require('@googleapis/calendar');

const [, , address, double] = process.argv;
const CLIENT = ['1234567890-double.apps.googleusercontent.com', 'GOCSPX-double'];
const REDIRECT = 'http://127.0.0.1:9/back';

async function control(command, body) {
  const answer = await fetch(`${double}/__double/${command}`, { method: 'POST', body: JSON.stringify(body || {}) });
  return answer.json();
}

async function refused(promise, code, reason) {
  const error = await promise.then(() => assert.fail(`was not refused with ${code}`), (error) => error);
  assert.strictEqual(error.response && error.response.status, code, String(error));
  assert.strictEqual(error.response.data.error.errors[0].reason, reason);
}

async function main() {
  const before = (await control('violations')).length;
  // Sign-in as Google's library does it: PKCE, code, tokens.
  const client = new auth.OAuth2({
    clientId: CLIENT[0],
    clientSecret: CLIENT[1],
    redirectUri: REDIRECT,
    forceRefreshOnFailure: true,
    endpoints: {
      oauth2AuthBaseUrl: `${double}/o/oauth2/v2/auth`,
      oauth2TokenUrl: `${double}/token`,
      oauth2RevokeUrl: `${double}/revoke`,
    },
  });
  const { codeVerifier, codeChallenge } = await client.generateCodeVerifierAsync();
  const consent = client.generateAuthUrl({
    access_type: 'offline',
    prompt: 'consent',
    scope: ['openid', 'email', 'https://www.googleapis.com/auth/calendar.app.created'],
    state: 'some state',
    code_challenge: codeChallenge,
    code_challenge_method: 'S256',
  });
  const redirect = await fetch(consent, { redirect: 'manual' });
  assert.strictEqual(redirect.status, 302, await redirect.text());
  const back = new URL(redirect.headers.get('location')).searchParams;
  assert.strictEqual(back.get('state'), 'some state');
  const { tokens } = await client.getToken({ code: back.get('code'), codeVerifier });
  assert(tokens.refresh_token && tokens.id_token && tokens.expiry_date > Date.now());
  client.setCredentials(tokens);

  const service = calendar({ version: 'v3', auth: client, rootUrl: `${address}/` });
  const made = await service.calendars.insert({ requestBody: { summary: 'Contests', timeZone: 'Asia/Tokyo' } });
  const calendarId = made.data.id;
  const event = (id) => ({
    id,
    summary: id,
    start: { dateTime: '2031-05-01T14:35:00Z' },
    end: { dateTime: '2031-05-01T16:35:00Z' },
  });
  const first = await service.events.insert({ calendarId, requestBody: event('aaaaa') });
  assert.strictEqual(first.data.start.dateTime, '2031-05-01T23:35:00+09:00');
  await refused(service.events.insert({ calendarId, requestBody: event('aaaaa') }), 409, 'duplicate');
  const list = await service.events.list({ calendarId });
  assert.strictEqual(list.data.items.length, 1);
  const patched = await service.events.patch(
    { calendarId, eventId: 'aaaaa', requestBody: { summary: 'x' } },
    { headers: { 'If-Match': first.data.etag } },
  );
  assert.notStrictEqual(patched.data.etag, first.data.etag);
  const stale = service.events.delete({ calendarId, eventId: 'aaaaa' }, { headers: { 'If-Match': first.data.etag } });
  await refused(stale, 412, 'conditionNotMet');
  await service.events.delete({ calendarId, eventId: 'aaaaa' });
  const delta = await service.events.list({ calendarId, syncToken: list.data.nextSyncToken });
  assert.deepStrictEqual(delta.data.items.map((one) => one.status), ['cancelled']);
  await control('expire-sync-tokens');
  await refused(service.events.list({ calendarId, syncToken: delta.data.nextSyncToken }), 410, 'fullSyncRequired');
  await control('expire-access-tokens');
  assert.strictEqual((await service.calendars.get({ calendarId })).data.summary, 'Contests');
  await service.calendars.delete({ calendarId });
  await refused(service.events.list({ calendarId }), 404, 'notFound');
  assert.deepStrictEqual((await control('violations')).slice(before), []);
  await assert.rejects(client.getToken({ code: back.get('code'), codeVerifier }), /invalid_grant/);
  await client.revokeCredentials();
  await assert.rejects(service.calendars.get({ calendarId }), /invalid_(grant|token)|Invalid Credentials|No refresh token|401|unauthorized|API key/i);
  console.log('@googleapis/calendar: sign-in, calendars, events, sync and revocation hold');
}

main().catch((error) => {
  console.error(`FAILED: ${error.stack}`);
  process.exit(1);
});
