import { useEffect, useState } from 'preact/hooks';
import { forgetCapture, lastCapture, watchCapture } from '../services/capture';
import type { Capture } from '../services/capture';

/** The last capture of this browser session, as it happens, and a way to forget it. */
export function useCapture(): [Capture | null, () => void] {
  const [capture, setCapture] = useState<Capture | null>(null);
  useEffect(() => {
    let current = true;
    const stop = watchCapture(setCapture);
    void lastCapture().then((last) => current && setCapture((newer) => newer ?? last));
    return () => {
      current = false;
      stop();
    };
  }, []);
  function forget() {
    setCapture(null);
    void forgetCapture();
  }
  return [capture, forget];
}
