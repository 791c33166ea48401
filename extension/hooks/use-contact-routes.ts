import { useCallback, useEffect, useState } from 'preact/hooks';
import { failureOf } from '../../shared/client/failure';
import type { Failure } from '../../shared/client/failure';
import type { City } from '../../shared/contract/city';
import type { ContactRoutes } from '../../shared/contract/contact-routes';
import { api } from '../services/api';

/** The ways from the home city to another that the set server knows; both null while it is asked, and without a home city. */
export function useContactRoutes(home: City | null, partner: City): { routes: ContactRoutes | null; failure: Failure | null; again: () => void } {
  const [routes, setRoutes] = useState<ContactRoutes | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  const [attempt, setAttempt] = useState(0);
  const homeId = home?.id;

  useEffect(() => {
    if (homeId === undefined) return;
    const controller = new AbortController();
    setFailure(null);
    api.contactRoutes(homeId, partner.id, controller.signal).then(
      (found) => !controller.signal.aborted && setRoutes(found),
      (error: unknown) => !controller.signal.aborted && setFailure(failureOf(error)),
    );
    return () => controller.abort();
  }, [homeId, partner.id, attempt]);

  return { routes, failure, again: useCallback(() => setAttempt((last) => last + 1), []) };
}
