import type { Messages } from './messages';

/** Texts of the web page that are not part of the shared components, in Spanish. */
export const spanish: Messages = {
  promise: 'Describa un problema de su ciudad. Vea qué ciudades lo han resuelto o lo comparten, cuánto se parecen a la suya y qué apoyo pagaría el trabajo conjunto.',
  home: 'Su ciudad (opcional)',
  examples: 'O pruebe con uno de estos:',
  exampleList: [
    ['Inundaciones', 'En cada época de lluvias, los barrios bajos pasan días bajo el agua, porque se ha construido sobre los campos que antes absorbían el agua de las tormentas.'],
    ['Basura', 'La mitad de la basura de los hogares no se recoge nunca. Son sobre todo restos vegetales y se pudre en montones al aire libre junto a los mercados.'],
    ['Impuestos sin cobrar', 'Menos de un tercio de los propietarios paga el impuesto predial, los registros se llevan a mano y nadie sabe decir quién debe cuánto.'],
    ['Calor', 'En los meses de calor, las vendedoras del mercado trabajan a pleno sol, los barrios sin árboles están varios grados más calientes y hay personas mayores que mueren en casa sin que nadie lo note.'],
  ],
  empty: 'La clasificación aparece aquí.',
  extension: 'La extensión del navegador hace lo mismo desde cualquier página: seleccione un pasaje y pulse Alt + Mayús + J.',
  api: 'La interfaz HTTP se describe en',
  thisServer: 'este servidor',
};
