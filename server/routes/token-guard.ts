import type { Context, MiddlewareHandler } from 'hono';
import { UserFacingError } from '../errors';
import type { AppDeps } from './app-deps';

const HOW = 'Send it as "Authorization: Bearer TOKEN"; "npx jumelles token" makes a new one.';

/** Lets only requests with a valid admin token through. */
export function tokenGuard({ store }: Pick<AppDeps, 'store'>): MiddlewareHandler {
  return async (c, next) => {
    await requireToken(c, store);
    await next();
  };
}

/** Lets requests of this machine through, others only with a token. A request that a proxy passed on is not of this machine. */
export function localOrTokenGuard({ store, clientAddress }: Pick<AppDeps, 'store' | 'clientAddress'>): MiddlewareHandler {
  return async (c, next) => {
    const address = clientAddress(c);
    const passedOn = c.req.header('x-forwarded-for') !== undefined || c.req.header('forwarded') !== undefined;
    if (address === null || passedOn || !isLoopback(address)) await requireToken(c, store);
    await next();
  };
}

async function requireToken(c: Context, store: AppDeps['store']): Promise<void> {
  const token = /^Bearer\s+(\S+)$/i.exec(c.req.header('authorization') ?? '')?.[1];
  if (token === undefined) throw new UserFacingError('unauthorised', `This call needs the admin token. ${HOW}`);
  if (!(await store.tokenMatches(token))) throw new UserFacingError('unauthorised', `The admin token is not valid. ${HOW}`);
}

function isLoopback(address: string): boolean {
  return address === '::1' || /^(?:::ffff:)?127\./.test(address);
}
