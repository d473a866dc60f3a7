/** First names that tell a person from a firm, and which of two words is the surname: "Kowalska, Anna", "LIS EWA". */
import { fold } from '../language/folding';
import { wordSet } from '../language/wordSet';

/** Polish ones of men; folded: without diacritics. */
const mensNames = wordSet(
  'adam adrian albert aleksander aleksy alfred alojzy andrzej antek antoni arek arkadiusz artur bartek bartlomiej',
  'bartosz blazej bogdan boguslaw boleslaw borys bronislaw cezary cyprian czeslaw damian daniel darek dariusz dawid',
  'dominik edmund edward emil eryk eugeniusz fabian felicjan feliks filip franciszek franek fryderyk gabriel grzegorz',
  'gustaw henryk hubert ignacy igor ireneusz iwo jacek jakub jan janek janusz jarek jaroslaw jedrzej jerzy jozef',
  'julian juliusz kacper kajetan kamil karol kazimierz konrad kornel krystian krzysztof kuba lech lechoslaw leon',
  'leszek lucjan lukasz ludwik maciej maciek maks maksymilian marceli marcel marcin marek marian mariusz mateusz',
  'maurycy michal mieczyslaw mikolaj milosz miroslaw norbert olaf olgierd oskar patryk pawel piotr piotrek przemyslaw',
  'radek radoslaw rafal remigiusz robert roman ryszard sebastian seweryn slawomir stanislaw stas stefan szymon tadeusz',
  'teodor tomasz tomek tymon tymoteusz wacek waclaw waldemar walenty wawrzyniec wieslaw wiktor wincenty wit witold',
  'wladyslaw wlodzimierz wojciech wojtek zbigniew zbyszek zdzislaw zenon ziemowit zygmunt',
);

/** The others. */
const firstNames = wordSet(
  // Polish, women
  'ada adela agata agnieszka ala aleksandra alicja aldona amelia ania aniela anita anna aneta angelika antonina asia',
  'barbara basia beata blanka bogumila bozena cecylia celina czeslawa dagmara danuta daria diana dominika dorota edyta',
  'elwira elzbieta ela emilia ewa ewelina felicja franciszka gabriela genowefa grazyna gosia halina hania hanna helena',
  'honorata iga ilona inga irena irmina iwona iza izabela jadwiga jagoda janina joanna jola jolanta jozefa judyta',
  'julia julita justyna kaja kalina kamila karina karolina',
  'kasia katarzyna kinga klara klaudia kornelia krysia krystyna',
  'laura lena lidia liliana lucja lucyna ludwika magda magdalena maja malgorzata malwina marcelina maria marianna',
  'marlena marta martyna maryla marzena matylda melania michalina milena mira miroslawa monika nadia natalia nina',
  'ola olga oliwia otylia patrycja paula paulina pola regina renata roksana roza rozalia sabina sandra sara sonia',
  'stanislawa stefania stella sylwia tamara tatiana teresa tola ula urszula wanda weronika wieslawa wiktoria wioletta',
  'zaneta zofia zosia zuzanna zuza',
  // English
  'aaron abigail alan alex alexander alexandra alice alison amanda amy andrea andrew angela ann anne anthony arthur',
  'ashley ben benjamin beth betty bill bob brandon brenda brian bruce carl carol caroline catherine charles charlie',
  'charlotte chloe chris christian christina christine christopher claire colin cynthia dave david deborah dennis',
  'derek donald donna doug douglas dylan elizabeth ella ellen emily emma eric ethan eva evan frank fred gary george',
  'gerald grace graham greg gregory hannah harold harry heather helen henry howard hugh ian isabella jack jacob james',
  'jamie jane janet jason jeff jeffrey jennifer jeremy jerry jessica jill jim joan joe john jonathan jordan joseph',
  'joshua joyce judith judy julie justin karen kate katherine kathleen keith kelly ken kenneth kevin kim kyle larry',
  'lauren lee leo lily linda lisa louis louise lucas lucy luke margaret mark martha martin mary mason matt matthew',
  'megan melissa mia michael michelle mike nancy natalie nathan neil nicholas nick nicole noah oliver olivia oscar',
  'pamela patricia patrick paul peter phil philip rachel ralph ray rebecca richard rick rob roger ronald rose roy',
  'russell ruth ryan sally sam samantha samuel sarah scott sean sharon simon sophia sophie stephanie stephen steve',
  'steven stuart sue susan teresa terry theresa thomas tim timothy tina todd tom tony tyler vanessa victor victoria',
  'vincent walter wayne wendy will william zoe',
  // German, French, Spanish, Italian, Portuguese, Dutch, northern
  'andreas anja anke antje bernd birgit claudia dieter dirk florian franz friedrich fritz gerd gerhard gisela hans',
  'heike heinz helmut horst ingrid jens johann johannes jorg jurgen karin karl katja klaus kurt lars lukas manfred',
  'markus matthias monika nadine nils otto petra rainer ralf rolf rudiger sabine silke stefan stefanie susanne sven',
  'thorsten torsten udo ulrich ursula ute uwe volker werner wolfgang',
  'amelie antoine benoit brigitte camille celine chantal cedric claude didier elodie emilie etienne florence francois',
  'francoise guillaume henri isabelle jacques jean jeanne jerome juliette laurent luc marc marie mathieu michel',
  'monique nathalie nicolas olivier pascal philippe pierre remi sandrine sebastien sophie sylvie thierry valerie yves',
  'alberto alejandro alfonso alvaro ana andres antonio beatriz carlos carmen cristina diego elena enrique esteban',
  'fernando francisco gabriela gonzalo guadalupe ignacio ines javier jesus jorge jose juan juana lola lucia luis',
  'manuel marcos mariana mario miguel natalia pablo paco pedro pilar rafael ramon raul ricardo rocio rosa salvador',
  'santiago sergio silvia sofia teresa vicente ximena',
  'alessandro alessia andrea angelo carlo chiara davide elisa enrico fabio federica federico filippo francesca',
  'francesco giacomo gianni giorgia giorgio giovanna giovanni giulia giuseppe lorenzo luca luigi marco matteo',
  'massimo nicola paolo pietro roberto salvatore simone stefano tommaso valentina vincenzo',
  'anders astrid bjorn britta erik eva freja gunnar gustav',
  'hanna helga henrik ingrid jan jens johan jonas karin kirsten',
  'lars lene leif magnus maria mette mikkel nils ole olof pernille per rasmus signe sigrid soren sven thora tove ulf',
  'daan femke gert hendrik jeroen joost koen maarten marieke niels pieter ruud sander sanne willem wouter',
  // Czech, Slovak, Hungarian, Ukrainian, Russian in Latin letters
  'ales bohumil dusan frantisek hana jana jaroslava jiri josef katerina lenka lubomir ludmila marketa milan miloslav',
  'ondrej pavel pavla petr radek stanislav tereza tomas vaclav veronika vladimir zdenek zuzana',
  'attila balazs bela csaba eszter ferenc gabor gyorgy istvan janos jozsef katalin laszlo magdolna miklos sandor tamas',
  'zoltan zsolt zsofia',
  'aleksei alexei anastasia andrii andriy boris dmitri dmitry ekaterina galina igor iryna irina ivan kateryna',
  'konstantin mariia mykola natalia nikolai oksana oleg oleh oleksandr olena pavlo sergei serhii svetlana svitlana',
  'taras vadim vasyl viktoriia vitalii volodymyr yana yulia yurii',
);

/** Whether a word is a first name. */
export const isFirstName = (word: string): boolean =>
  fold(word)
    .split('-')
    .every((part) => firstNames.has(part) || mensNames.has(part));

/** Whether a word is the first name of a Polish man. */
export const isMansName = (word: string): boolean => mensNames.has(fold(word));
