import type { Messages } from './messages';

/** The web page's own texts in Portuguese. */
export const portuguese: Messages = {
  promise: 'Descreva um problema da sua cidade. Veja que cidades já o resolveram ou também o têm, quão parecidas são com a sua e que apoios pagariam um trabalho em conjunto.',
  home: 'A sua cidade (opcional)',
  examples: 'Ou experimente um destes:',
  exampleList: [
    ['Inundações', 'Em cada época de chuvas, os bairros baixos ficam dias debaixo de água, porque se construiu sobre os terrenos que antes absorviam a água da chuva.'],
    ['Lixo', 'Metade do lixo doméstico nunca é recolhida. São sobretudo restos de vegetais, que apodrecem em lixeiras a céu aberto ao lado dos mercados.'],
    ['Imposto predial', 'Menos de um terço dos proprietários paga o imposto predial, o cadastro é feito à mão e ninguém sabe dizer quem deve o quê.'],
    ['Calor', 'Nos meses de calor, as vendedoras dos mercados trabalham ao sol, os bairros sem árvores são vários graus mais quentes e há idosos que morrem em casa sem ninguém dar por isso.'],
  ],
  empty: 'A classificação aparece aqui.',
  extension: 'A extensão do navegador faz o mesmo em qualquer página: selecione um trecho e pressione Alt + Shift + J.',
  api: 'A interface HTTP está descrita em',
  thisServer: 'este servidor',
};
