import '../../shared/client/no-eval';
import { render } from 'preact';
import { GALLERY } from './gallery-states';

const app = document.getElementById('app');
if (app) {
  render(
    <main class="gallery">
      {Object.entries(GALLERY).map(([component, states]) => (
        <section key={component}>
          <h2>{component}</h2>
          {Object.entries(states).map(([state, drawing]) => (
            <div key={state} class="state">
              <p>{state}</p>
              {drawing}
            </div>
          ))}
        </section>
      ))}
    </main>,
    app,
  );
}
