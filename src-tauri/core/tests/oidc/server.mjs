// A certified OpenID provider (oidc-provider) set up as strictly as it goes, on the paths of Google: a native client, any
// port of 127.0.0.1, PKCE required, refresh tokens that rotate. Prints its address as the first line.
import { createServer } from 'node:http'
import { Provider } from 'oidc-provider'

const GOOGLE = 'https://www.googleapis.com/auth/'

const server = createServer()
server.listen(0, '127.0.0.1', () => {
  const issuer = `http://127.0.0.1:${server.address().port}`
  const provider = new Provider(issuer, {
    clients: [
      {
        client_id: 'desktop-client',
        client_secret: 'desktop-secret',
        application_type: 'native',
        redirect_uris: ['http://127.0.0.1'],
        grant_types: ['authorization_code', 'refresh_token'],
        response_types: ['code'],
        token_endpoint_auth_method: 'client_secret_post',
      },
    ],
    cookies: { keys: ['only for tests'] },
    scopes: ['openid', 'email', `${GOOGLE}calendar.app.created`, `${GOOGLE}calendar.calendarlist.readonly`],
    claims: { openid: ['sub'], email: ['email', 'email_verified'] },
    findAccount: (_, id) => ({
      accountId: id,
      claims: () => ({ sub: id, email: `${id}@example.com`, email_verified: true }),
    }),
    pkce: { required: () => true },
    features: { revocation: { enabled: true }, devInteractions: { enabled: true } },
    routes: {
      authorization: '/o/oauth2/v2/auth',
      token: '/token',
      revocation: '/revoke',
      userinfo: '/oauth2/v3/userinfo',
    },
    issueRefreshToken: async () => true,
    rotateRefreshToken: true,
    ttl: { AccessToken: 5, AuthorizationCode: 60, Grant: 600, Interaction: 600, RefreshToken: 600, Session: 600 },
  })
  const answer = provider.callback()
  server.on('request', async (request, response) => {
    // RFC 7009 wants to know the client; Google takes the token alone, and so does this server.
    if (request.url === '/revoke') {
      let text = ''
      for await (const chunk of request) text += chunk
      const client = { client_id: 'desktop-client', client_secret: 'desktop-secret' }
      request.body = { ...Object.fromEntries(new URLSearchParams(text)), ...client }
    }
    answer(request, response)
  })
  console.log(issuer)
})

// Ends with the test that started it.
process.stdin.resume()
process.stdin.on('end', () => process.exit(0))
