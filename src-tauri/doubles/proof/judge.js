// Puts Prism, judging by Google's own description, in front of the double's Calendar v3; all else goes straight to the double.
// usage: node judge.js SWAGGER DOUBLE_URL [PORT]     GET /__judge/verdicts gives what was refused.
'use strict';
const http = require('http');
const net = require('net');
const path = require('path');
const { spawn } = require('child_process');

const [, , swagger, double, port = '0'] = process.argv;
const verdicts = [];

function freePort() {
  return new Promise((resolve) => {
    const server = net.createServer().listen(0, '127.0.0.1', () => {
      const { port: free } = server.address();
      server.close(() => resolve(free));
    });
  });
}

function forward(base, target, request, response) {
  const { hostname, port: to } = new URL(base);
  const headers = { ...request.headers, host: `${hostname}:${to}` };
  const outward = http.request({ hostname, port: to, method: request.method, path: target, headers }, (answer) => {
    const kind = answer.headers['content-type'] || '';
    response.writeHead(answer.statusCode, answer.headers);
    if (!kind.includes('problem+json')) return answer.pipe(response);
    let text = '';
    answer.on('data', (part) => (text += part));
    answer.on('end', () => {
      verdicts.push({ method: request.method, path: request.url, verdict: JSON.parse(text) });
      response.end(text);
    });
  });
  outward.on('error', () => response.destroy());
  request.pipe(outward);
}

async function main() {
  const inner = await freePort();
  const command = path.join(__dirname, 'node_modules', '.bin', 'prism');
  const args = ['proxy', swagger, `${double}/calendar/v3`, '--errors', '-p', String(inner), '-h', '127.0.0.1'];
  const prism = spawn(command, args, { stdio: ['ignore', 'pipe', 'inherit'] });
  const stop = () => prism.kill();
  process.on('exit', stop);
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => process.exit(0));
  prism.on('exit', (code) => process.exit(code || 1));
  await new Promise((resolve) => {
    prism.stdout.on('data', (text) => String(text).includes('listening') && resolve());
  });
  const front = http.createServer((request, response) => {
    if (request.url === '/__judge/verdicts') return response.end(JSON.stringify(verdicts));
    const rest = request.url.startsWith('/calendar/v3/') && request.url.slice('/calendar/v3'.length);
    return rest ? forward(`http://127.0.0.1:${inner}`, rest, request, response) : forward(double, request.url, request, response);
  });
  front.listen(Number(port), '127.0.0.1', () => console.log(`http://127.0.0.1:${front.address().port}`));
}

main();
