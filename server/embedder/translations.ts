/** Problems of cities, each in six languages: a model that finds the English sentence to the others reads them. Written for this project. */
export const TRANSLATIONS: readonly { en: string; others: readonly string[] }[] = [
  {
    en: 'After every storm the streets are under water.',
    others: ['Après chaque orage, les rues sont sous l’eau.', 'Después de cada tormenta las calles quedan bajo el agua.', 'Depois de cada temporal, as ruas ficam debaixo de água.', 'Nach jedem Gewitter stehen die Straßen unter Wasser.', 'Na elk onweer staan de straten onder water.'],
  },
  {
    en: 'Nobody collects the rubbish in the poor quarters.',
    others: ['Personne ne ramasse les ordures dans les quartiers pauvres.', 'Nadie recoge la basura en los barrios pobres.', 'Ninguém recolhe o lixo nos bairros pobres.', 'In den armen Vierteln holt niemand den Müll ab.', 'In de arme wijken haalt niemand het vuilnis op.'],
  },
  {
    en: 'Young people leave because there is no work.',
    others: ['Les jeunes s’en vont parce qu’il n’y a pas de travail.', 'Los jóvenes se marchan porque no hay trabajo.', 'Os jovens vão-se embora porque não há emprego.', 'Die Jugend zieht weg, weil es keine Arbeit gibt.', 'Jongeren trekken weg omdat er geen werk is.'],
  },
  {
    en: 'Mothers walk for hours to reach a health centre.',
    others: ['Les mères marchent des heures pour atteindre un centre de santé.', 'Las madres caminan horas hasta un centro de salud.', 'As mães caminham horas até chegar a um centro de saúde.', 'Mütter gehen stundenlang zu Fuß bis zur nächsten Krankenstation.', 'Moeders lopen urenlang naar een gezondheidspost.'],
  },
  {
    en: 'Families cannot pay the rent any more.',
    others: ['Les familles ne peuvent plus payer leur loyer.', 'Las familias ya no pueden pagar el alquiler.', 'As famílias já não conseguem pagar a renda.', 'Viele Familien können die Miete nicht mehr bezahlen.', 'Gezinnen kunnen de huur niet meer betalen.'],
  },
  {
    en: 'Buses are late and full, so everyone drives.',
    others: ['Les bus sont en retard et bondés, alors tout le monde prend sa voiture.', 'Los autobuses llegan tarde y llenos, así que todos van en coche.', 'Os autocarros atrasam-se e vão cheios, por isso toda a gente anda de carro.', 'Busse kommen zu spät und sind voll, also fahren alle mit dem Auto.', 'Bussen zijn te laat en vol, dus neemt iedereen de auto.'],
  },
];
