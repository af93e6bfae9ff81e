/** Short, known to a child of eight, without accents, and nothing that anybody minds being called. */
export const IDENTIFIER_WORDS = (
  'abeille ananas aurore avion balade balle bambou bateau baleine biscuit bleuet bobine bonnet bouee boussole ' +
  'bulle cabane caillou canard carotte castor cerise cerf chalet cigale citron clairon cocotier colibri colline ' +
  'comete coquille corail crayon dauphin dune ecureuil erable etoile falaise fanal farandole flocon foret fougere ' +
  'fraise fusain galet gazelle girafe glycine goeland grillon guitare hamac herisson hibou horizon igloo iris ' +
  'jardin jasmin jonquille kangourou kiwi lagon lanterne lavande lezard libellule lilas loutre lucarne lumiere ' +
  'lune luge mangue marmotte melodie menthe mesange mimosa moineau moulin nacelle noisette nuage oasis olivier ' +
  'orange oursin palmier panda papaye papillon parasol passerelle pinson pivoine plume pomelo potager prairie ' +
  'quartz radeau renard riviere roseau rouge-gorge ruisseau sable safran sapin saule sirene soleil source tambour ' +
  'tilleul toboggan torrent tortue tournesol trefle tulipe vallon vanille verger violon voile volcan zebre'
).split(' ')
