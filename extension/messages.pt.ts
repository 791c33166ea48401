import type { Translated } from '../shared/language/spoken';
import { inhabitants } from '../shared/components/messages.pt';
import type { Messages } from './messages';
import { portuguese as shortlist } from './shortlist-messages.pt';

const number = (count: number) => count.toLocaleString('pt-BR');

/** The extension's own texts in Portuguese. */
export const portuguese: Translated<Messages> = {
  menu: 'Encontrar parceiros para isto',
  views: { label: 'Vistas', match: 'Encontrar', lookup: 'Consultar', shortlist: 'Pré-seleção' },
  header: {
    home: 'A sua cidade',
    noHome: 'sem cidade',
    forHome: (name) => `para ${name}`,
    change: 'Mudar a sua cidade',
    settings: 'Configurações',
    keys: 'Teclas de atalho',
    done: 'Concluir',
  },
  firstRun: {
    title: 'Para que cidade você trabalha?',
    text: 'Com a sua cidade indicada, o Jumelles pode dizer que cidades são parecidas com ela e que apoios ela pode pedir. O resto funciona sem isso.',
    later: 'Agora não',
  },
  capture: {
    refusedTitle: 'Esta página não pode ser lida por um atalho',
    refused: 'Os PDF e as páginas do próprio navegador não deixam ler o seu texto. Selecione o trecho, clique nele com o botão direito e escolha “Encontrar parceiros para isto”; ou cole-o abaixo.',
    nothingTitle: 'Nada foi selecionado',
    nothing: 'Selecione o trecho que fala do problema e use de novo o atalho ou o botão. Em um PDF, clique nele com o botão direito e escolha “Encontrar parceiros para isto”. Ou cole-o abaixo.',
  },
  idle: {
    title: 'Do problema ao parceiro',
    steps: ['Selecione, em qualquer página, um trecho que fale de um problema da sua cidade.', 'Clique nele com o botão direito: “Encontrar parceiros para isto”. Ou pressione Alt + Shift + J.', 'Clique em Encontrar. Antes disso, nada é enviado.'],
  },
  lookup: {
    label: 'Consultar uma cidade, um apoio ou um caso',
    placeholder: 'Bastam duas palavras: financiamento climático',
    historic: 'Também apoios encerrados e históricos',
    loading: 'Obtendo a lista de nomes…',
    offlineList: 'O servidor não responde: os nomes vêm da lista guardada aqui.',
    noList: 'Ainda não há uma lista de nomes guardada aqui.',
    none: 'Não há esse nome. Pressione Enter para procurar estas palavras em todos os apoios.',
    hint: (count) => `${number(count)} nomes, procurados neste computador. Enter sem escolha procura nos textos completos dos apoios.`,
    found: (count, q) => {
      if (count === 0) return q ? `Nenhum apoio para “${q}”` : 'Nenhum apoio corresponde a estes filtros';
      const schemes = `${number(count)} ${count === 1 ? 'apoio' : 'apoios'}`;
      return q ? `${schemes} para “${q}”, ${/\s/.test(q.trim()) ? 'primeiro os que contêm mais destas palavras, depois os abertos' : 'primeiro os abertos'}` : `${schemes}, primeiro os abertos, pela próxima data`;
    },
    foundNone: 'Nenhum contém uma palavra parecida nem trata do tema. Verifique a grafia, ou inclua apoios encerrados e históricos.',
    foundNoneByFilter: 'Retire um filtro acima.',
    browse: 'Listar todos os apoios, primeiro os abertos',
    firstOf: (shown, total) => `Estes são os primeiros ${shown} de ${number(total)}.${shown < 200 ? '' : ' Reduza a lista com uma palavra ou um filtro.'}`,
    showMore: 'Mostrar mais',
    hidden: (count) => `Mais ${number(count)} ${count === 1 ? 'encerrado ou histórico' : 'encerrados ou históricos'}.`,
    showHidden: 'Mostrar também',
    searching: 'Procurando…',
    kind: { city: 'Cidade', scheme: 'Apoio', case: 'Caso' },
    cityEntries: 'O que se sabe dela',
    noEntries: 'Ainda não há ficha desta cidade.',
    population: inhabitants,
    partners: 'Cidades parceiras conhecidas',
    morePartners: (count) => `mais ${number(count)}`,
    cached: 'Aqui só está guardado o nome; o cartão completo precisa do servidor.',
  },
  filters: {
    label: 'Filtros',
    set: 'Filtros ativos',
    clear: 'Limpar tudo',
    any: 'qualquer',
    names: { theme: 'Tema', country: 'País de um lado', partnerCountry: 'País do outro', status: 'Situação', kind: 'Tipo', within: 'Encerra', historic: 'Também encerrados e históricos' },
    within: (days) => (days < 28 ? `dentro de ${days / 7} semanas` : days < 60 ? 'dentro de um mês' : days < 365 ? `dentro de ${Math.round(days / 30)} meses` : 'dentro de um ano'),
    chip: (name, value) => (value ? `${name}: ${value}` : name),
  },
  shortlist,
  keys: {
    title: 'Teclas',
    close: 'Fechar',
    list: [
      ['Alt + Shift + J', 'encontrar parceiros para o texto selecionado (na página)'],
      ['Ctrl + Enter', 'encontrar'],
      ['j, k ou setas', 'cartão seguinte, anterior'],
      ['Enter', 'abrir ou fechar o cartão'],
      ['S', 'guardar a cidade do cartão, ou retirá-la da pré-seleção'],
      ['/', 'ir para o problema'],
      ['?', 'estas teclas'],
    ],
    off: 'As teclas simples estão desligadas nas configurações.',
  },
  options: {
    title: 'Configurações',
    server: 'Servidor',
    serverLabel: 'Endereço do seu servidor',
    serverHelp: 'O servidor é da própria cidade. Neste computador, é http://127.0.0.1:8787.',
    test: 'Guardar e testar',
    testing: 'Contatando o servidor…',
    badAddress: 'Isto não é um endereço. Um endereço é, por exemplo, http://127.0.0.1:8787 ou https://partners.example.org.',
    refused: (host) => `O navegador não teve permissão para contatar ${host}, por isso o endereço não foi alterado.`,
    ok: (version) => `Ligado: Jumelles ${version}.`,
    starting: 'Ligado; o servidor ainda está iniciando.',
    counts: (cities, entries, schemes, links) => `${cities} cidades, ${entries} fichas, ${schemes} apoios, ${links} parcerias.`,
    vectors: (done, of) => `A comparação pelo sentido está pronta para ${done} de ${of} textos.`,
    data: (version) => `Dados ${version}.`,
    home: 'A sua cidade',
    homeLabel: 'A cidade para que você trabalha',
    homeHelp: 'Serve para comparar cidades com a sua e verificar quem pode pedir apoio. Fica neste navegador e só é enviada quando você procura parceiros ou consulta apoios.',
    habits: 'Hábitos',
    matchAtOnce: 'Encontrar logo',
    matchAtOnceHelp: 'Enviar o texto selecionado assim que uso o atalho, sem esperar pelo botão Encontrar.',
    singleKeys: 'Teclas simples no painel',
    singleKeysHelp: 'j, k, S, / e ? funcionam sozinhas quando não se escreve em nenhum campo.',
    shortcut: 'O atalho pode ser mudado na página do navegador para atalhos de extensões.',
    permissions: 'O que a extensão pode fazer, e para quê',
    permissionList: [
      ['Ler a página aberta quando você pede', 'Só no momento em que usa o atalho, o botão ou o menu, e só o que está selecionado.'],
      ['Acrescentar uma entrada ao menu', '“Encontrar parceiros para isto” no texto selecionado, o caminho que também funciona em PDF.'],
      ['Mostrar um painel lateral', 'Os resultados ficam ao lado da sua página.'],
      ['Guardar dados neste computador', 'As configurações, a sua pré-seleção e a lista de nomes para consultar sem ligação à rede.'],
      ['Contatar um servidor neste computador', 'O endereço 127.0.0.1. Para qualquer outro servidor, o navegador pede a sua permissão, pelo nome, quando você o indica acima.'],
    ],
    saved: 'Guardado.',
  },
};
