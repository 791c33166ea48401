import { fold } from './fold';
import type { KnownLanguage } from './languages';

// Function words only: articles, pronouns, prepositions, conjunctions, auxiliaries, and what apostrophes leave over.
// Words of the field ("need", "use", "local") carry meaning here and stay.
const LISTS: Record<KnownLanguage, string> = {
  en: `a about above after again against all also am an and any are aren as at be because been before being below
    between both but by can cannot could couldn d did didn do does doesn doing don during each either etc every few for
    from further had hadn has hasn have haven having he her here hers herself him himself his how however i if in into
    is isn it its itself just ll m may me might more most much must my myself neither no nor not of off often on once
    only onto or other our ours ourselves out over own re s same shall she should shouldn since so some still such t
    than that the their theirs them themselves then there these they this those though through thus to too toward
    towards under until up upon us ve very was wasn we were weren what when where whether which while who whom whose
    why will with within without won would wouldn yet you your yours yourself yourselves`,
  fr: `à afin ai aie aient ainsi alors après as au aucun aucune auquel aura auront aussi autre autres aux auxquelles
    auxquels avaient avait avant avec avez avoir avons ayant c car ce ceci cela celle celles celui ces cet cette ceux
    chaque chez comme comment d dans de depuis des desquelles desquels dès donc dont du duquel durant elle elles en
    encore entre es est et étaient était étant été être eu eux fait faire fois furent fut ici il ils j jusqu jusque l
    la laquelle le lequel les lesquelles lesquels leur leurs lors lorsqu lorsque lui m ma mais me même mêmes mes moi
    moins mon n ne ni non nos notre nous on ont or ou où par parce pas pendant peu peut peuvent plus pour pourquoi
    puis puisqu puisque qu quand que quel quelle quelles quels qui quoi s sa sans se selon sera seront ses si sien
    soit son sont sous suis sur t ta tandis te tel telle telles tels tes toi ton tous tout toute toutes très tu un
    une vers voici voilà vos votre vous y`,
  es: `a al algo alguna algunas alguno algunos ante antes aquel aquella aquellas aquellos así aún aunque bajo cada casi
    como con contra cual cuales cuando de del desde donde dos durante e el él ella ellas ellos en entre era eran eres es
    esa esas ese eso esos esta está estaba estaban estado están estar estas este esto estos fue fueron ha haber había
    habían han hasta hay he la las le les lo los más me mi mientras mis mismo misma mucho muchos muy nada ni no nos
    nosotros nuestra nuestras nuestro nuestros o os otra otras otro otros para pero poco por porque pues que qué quien
    quienes se sea sean según ser será si sí sido siempre sin sino so sobre son su sus también tan tanto te tiene tienen
    toda todas todavía todo todos tras tu tus u un una unas uno unos y ya yo`,
  pt: `a à ainda além alguma algumas algum alguns ante antes ao aos após aquela aquelas aquele aqueles aquilo as às até
    cada com como contra da das de dela delas dele deles depois desde dessa dessas desse desses desta destas deste
    destes do dos durante e é ela elas ele eles em enquanto entre era eram essa essas esse esses esta está estão estar
    estas estava estavam este estes eu foi foram há isso isto já lhe lhes lo mais mas me meio mesma mesmo meu meus minha
    minhas muito muitos na nas nem nessa nesse nesta neste no nos nós nossa nossas nosso nossos num numa o onde os ou
    outra outras outro outros para pela pelas pelo pelos perante pois por porque qual quais quando que quem são se seja
    sejam sem sempre sendo ser será seu seus si sido sob sobre sua suas também tão te tem têm ter tinha tinham toda
    todas todo todos tu tua um uma umas uns você vocês`,
  de: `ab aber alle allem allen aller alles als also am an andere anderem anderen anderer anderes auch auf aus bei beim
    bereits bin bis bist da dabei dadurch dafür damit dann daran darauf darin darüber das dass daß davon dazu dein deine
    dem den denen denn der deren des deshalb dessen die dies diese diesem diesen dieser dieses doch dort du durch ein
    eine einem einen einer eines einige einigen er es etwa etwas euch euer für gegen gewesen hab habe haben hat hatte
    hatten hier hin hinter ich ihm ihn ihnen ihr ihre ihrem ihren ihrer ihres im immer in indem ins ist ja jede jedem
    jeden jeder jedes jedoch jene jener jetzt kann kein keine keinem keinen keiner können könnte man manche mehr mein
    meine mich mir mit muss müssen nach nicht nichts noch nun nur ob oder ohne schon sehr sein seine seinem seinen
    seiner seit selbst sich sie sind so sogar solche solcher soll sollen sollte sondern sonst sowie über um und uns
    unser unsere unserem unseren unter viel viele vom von vor während war waren warum was weder weil welche welchem
    welchen welcher welches wenn wer werden werde wie wieder will wir wird wo wobei worden wurde wurden würde würden zu
    zum zur zwar zwischen`,
  nl: `aan achter al alle alleen als ander andere anderen bij binnen boven buiten d daar daarbij daardoor daarom dan dat
    de deze die dit doch doen door dus een eens elk elke en enige er ervan ge geen geweest had hadden heb hebben heeft
    hem hen het hier hij hoe hoewel hun ik in is ja je jij jou jullie kan kon kunnen langs maar me meer men met mij mijn
    moet moeten mogen n na naar naast niet niets nog nu of om omdat ondanks onder ons onze ook op over reeds s
    sinds sommige steeds t te tegen tegenover ten ter terwijl tijdens toch toen tot tussen uit van veel voor vooral
    waar waarbij waarin waarom wanneer want waren was wat we wel welk welke werd werden wie wij wil worden wordt zal ze
    zeer zelf zich zij zijn zo zoals zonder zou zouden zowel zulke`,
};

const STOP_WORDS = new Map<string, ReadonlySet<string>>(
  Object.entries(LISTS).map(([language, list]) => [language, new Set(list.split(/\s+/).map(fold))]),
);

/** Whether a folded word is a function word of the language and so left out of the search. */
export function isStopWord(folded: string, language: KnownLanguage): boolean {
  return STOP_WORDS.get(language)?.has(folded) ?? false;
}
