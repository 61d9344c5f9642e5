// SPDX-License-Identifier: MIT

/// Common first names of the languages of the field and of the people who work in it, folded.
enum FirstNames {
    static let all = EmployerWords.set(names)

    private static let names = """
        aaron abdul abigail adam adele adrian adriana adrien agata agnes agnieszka ahmed aidan aileen aisha alan
        alba alban albert alberto aldo alejandra alejandro aleksandra aleksander alena alessandra alessandro alessia
        alex alexander alexandra alexandre alexia alexis alfonso alfred ali alice alicia alicja aline alison alma
        alvaro amanda amandine amber amelia amelie amina amir amit amy ana anastasia anders andre andrea andreas
        andrei andres andrew andrzej angela angelica angelika angelo angus anika anita anja anjali anke ann anna
        annalisa anne annette annika anouk antje antoine anton antonella antonia antonio arjun arnaud arne arthur
        artur arun ashley astrid audrey aurelie aurore axel ayse barbara bart bartosz bas bastian bea beate beatrice
        beatriz belen ben benedetta benedikt benjamin benoit bernard bernd bernhard beth bettina bianca bill birgit
        bjorn bob bogdan boris brad brandon brenda brian bridget brigitte bruce bruno bryan burak callum camila
        camille carina carl carla carlo carlos carmen carol carolin carolina caroline carsten caterina catherine
        cathy cecile cecilia celia celine cesar chantal charles charlotte chen chiara chloe chris christa christel
        christelle christian christiane christina christine christoph christophe christopher claire clara clarissa
        claudia claudio clemence clement colin connor constance cora corinna corinne craig cristian cristiano
        cristina cynthia daan damian damien dan dana daniel daniela daniele danielle danuta dario darren dave david
        davide dawid dean deborah deepak delphine denis denise dennis derek diana diane diego dieter dimitri dirk
        dmitri dominic dominik dominika dominique donald donna dora doris dorota dorothea dorothee douglas duncan
        dylan eddie edith eduard eduardo edward edyta eileen ekaterina elaine elena eleni eleonora eline elias elif
        elisa elisabeth elise elizabeth elke ella ellen elodie eloise els elsa emanuele emil emilia emilie emily
        emma emmanuel emmanuelle enrico enrique enzo eric erica erich erik erika erin ernst estelle esther ethan
        etienne eugenia eva evelyn ewa ewelina fabian fabien fabienne fabio fabrice fabrizio fatima federica
        federico felicity felipe felix femke ferdinand fernanda fernando filip filippo fiona flavia flavio florence
        florent florian floriane floris francesca francesco francine francisco franck francois francoise frank franz
        fraser fred frederic frederik frederique frida friederike fritz gabi gabriel gabriela gabriele gabriella
        gaelle gareth gary gavin geoff george georg georges georgia georgina gerald gerard gerd gerhard gianluca
        gianni gillian gina giorgia giorgio giovanni giovanna gisela giulia giuliana giulio giuseppe glen gloria
        gonzalo gordon grace graham grazyna greg gregoire gregor gregory greta grzegorz guido guillaume guillermo
        gunther gustavo guy hannah hanna hannes hans harald harriet harry hassan heather hector heidi heike heiko
        heinz helen helena helene helga hendrik henk henri henriette henrik henry herbert hilary hiroshi holger
        holly hubert hugh hugo ian ida ignacio igor ilaria ilka imke ines inga ingo ingrid ioana irena irene iris
        isaac isabel isabella isabelle ivan ivana ivo iwona izabela jack jackie jacqueline jacek jacob jacopo
        jacques jaime jakob jakub jamal james jamie jan jana jane janet janina janine jarek jaroslaw jasmin jasmine
        jason javier jay jean jeanne jeff jeffrey jennifer jenny jens jeremy jerome jerzy jess jessica jesus jill
        jim joan joana joanna joanne joao joaquin jochen jodie joe joel joerg jorg johan johann johanna johannes
        john jolanta jon jonas jonathan joost jordan jorge joris jose josef josefine joseph josephine josh joshua
        joy juan juana judith jules julia julian juliana juliane julie julien juliette jule jurgen justin justine
        justyna kai kamil kamila karen karim karin karina karl karolina karoline karsten kasia kate katarina
        katarzyna katharina katherine kathleen kathrin kathryn kathy katie katja katrin kayla keith kelly ken
        kenneth kenji kerstin kevin kim kirsten kirsty kjell klaus koen konrad krista kristian kristin kristina
        krystyna krzysztof kurt kyle lara lars laura laure lauren laurence laurent layla lea leah lee leila lena
        lenka leo leon leona leonard leonardo leonie leslie leticia lewis lia liam lidia lieke lilian liliana lina
        linda lindsay lisa livia lorenz lorenzo lotte lou louis louisa louise luc luca lucas lucia luciana lucie
        lucy ludovic luigi luis luisa luiz lukas lukasz lutz lydia lynn maarten maciej madeleine madison mael magali
        magdalena maggie magnus mahmoud maike maite maja malgorzata malik malte manfred manon manuel manuela mara
        marc marcel marcela marcelo marcin marco marcos marcus mareike margaret margarita margaux margot maria
        mariam mariana marianne marie mariella marijke marika marina mario marion marius marjolein mark marko markus
        marlene marta martha martijn martin martina martine martyna mary maryam mateusz mathias mathieu mathilde
        matt matteo matthew matthias matthieu maud maureen maurice mauricio maurizio max maxim maxime maximilian
        maya megan mehdi mehmet mei meike melanie melina melissa mercedes mia micah michael michaela michal michel
        michela michele michelle miguel mihai mikael mike mila milan milena mina mira miranda mireille miriam mirjam
        mirko mohamed mohammed moira monica monika monique morgan moritz muhammad myriam nadia nadine nadja nancy
        naomi natalia natalie nathalie nathan neha neil nele nelly niamh nicholas nick nicola nicolas nicole niels
        nigel nikhil niklas niko nikolaus nils nina noah noel noemi nora norbert nuno odile oksana olaf oleg olga
        oliver olivia olivier omar orla oscar osman otto owen pablo pamela paola paolo pascal pascale patricia
        patrice patrick patrycja patryk paul paula paulina pauline paulo pavel pawel pedro penny per peter petra
        phil philip philipp philippe pia pierre pieter pietro pilar pippa piotr prakash priya przemyslaw rachel
        radoslaw rafael rafal rahul raj rajesh ralf ralph ramon raphael raquel raul ravi rebecca regina reinhard
        remi rena renata renate rene ricardo riccardo richard rick rita rob robert roberta roberto robin rodrigo
        roger roland rolf roman romain romy ron ronald rosa rosalind rosemary rosie ross roxane roy ruben rudiger
        rudolf rui rupert russell ruth ryan sabine sabrina salma salvatore sam samantha samira samuel sandra
        sandrine sanjay sara sarah sascha saskia scott sean sebastian sebastien selina serena serge sergio severine
        shannon sharon shaun sheila shirley shreya sian silke silvia simon simona simone siobhan slawomir sofia
        sofie sonia sonja sophia sophie stacy stan stanislaw stefan stefania stefanie stefano steffen stella stephan
        stephane stephanie stephen steve steven stuart sue sunita susan susana susann susanna susanne suzanne sven
        svenja svetlana sylvain sylvia sylvie sylwia tamara tanja tanya tara tatiana ted teresa terry tess thea theo
        theresa therese thibault thierry thomas thorsten tiago tilman tim timo tina tobias todd tom tomas tomasz
        toni tony torben torsten tracy trevor tristan tyler ulrich ulrike uma umut ursula uta ute uwe valentin
        valentina valeria valerie vanessa vera verena veronica veronika veronique vicky victor victoria vijay viktor
        viktoria vincent vincenzo viola violeta virginia virginie vitor vivian viviane vivien volker waldemar walter
        wanda wei wendy werner wibke wiebke wieslaw wilhelm will willem william wioletta wojciech wolfgang xavier
        ximena yann yannick yara yasmin yasmine yolanda youssef yuki yuri yusuf yves yvonne zbigniew zeynep zoe
        zofia zsofia zuzanna nisha kerry tessa dawn gwen hamish rhys aled bronwen ewan euan isla freya poppy daisy
        imogen harvey
        """
}
