import { Socket } from 'node:net';

/**
 * Loaded before a client's code: a connection to anything but loopback fails, and is told on stderr.
 * A client that ignores its base URL must not reach a real server, and that it tried is worth knowing.
 */
const LOOPBACK = new Set(['127.0.0.1', 'localhost', '::1']);

/** The hosts of logins, where the configuration has a server on loopback stand for them. */
const LOGIN_HOSTS = ['console.anthropic.com', 'platform.claude.com'];
const loginPort = Number(process.env.WIRE_LOGIN_PORT ?? 0);
delete process.env.WIRE_LOGIN_PORT;

interface Target {
  host?: string;
  port?: number;
  path?: string;
}

const connect = Socket.prototype.connect;
Socket.prototype.connect = function guarded(this: Socket, ...args: unknown[]): Socket {
  const first = args[0];
  const target = (Array.isArray(first) ? first[0] : first) as Target;
  if (typeof target === 'object' && loginPort && LOGIN_HOSTS.includes(target.host ?? ''))
    Object.assign(target, { host: '127.0.0.1', port: loginPort });
  if (typeof target === 'object' && !target.path && !LOOPBACK.has(target.host ?? 'localhost')) {
    process.stderr.write(`\u0000reached for ${target.host}:${target.port}\u0000`);
    process.nextTick(() => this.destroy(Object.assign(new Error('getaddrinfo ENOTFOUND'), { code: 'ENOTFOUND' })));
    return this;
  }
  return Reflect.apply(connect, this, args) as Socket;
};
