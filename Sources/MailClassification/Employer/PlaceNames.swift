// SPDX-License-Identifier: MIT

/// Places of work that stand behind job titles: countries, large cities, and "remote".
enum PlaceNames {
    /// Whether the folded text is made of places alone (`berlin, germany`, `remote - emea`).
    static func isPlace(_ folded: some StringProtocol) -> Bool {
        guard mayBegin(folded) else { return false }
        let parts = folded.split { ",/|-–&;·".contains($0) }.map { trimmed($0) }.filter { !$0.isEmpty }
        return !parts.isEmpty && parts.allSatisfy { isOne($0) }
    }

    private static func mayBegin(_ text: some StringProtocol) -> Bool {
        guard let first = FoldedWords(text).words.first else { return false }
        return beginnings.contains(first.key)
    }

    /// Whether the last word may be a place's: a quick answer for most texts.
    static func mayEnd(_ text: some StringProtocol) -> Bool {
        guard let last = FoldedWords(text).words.last else { return false }
        return endings.contains(last.key)
    }

    private static let beginnings = WordSet(names.union(fillers).compactMap { FoldedWords($0).words.first?.key })
    private static let endings = WordSet(names.union(fillers).compactMap { FoldedWords($0).words.last?.key })

    private static func trimmed(_ text: some StringProtocol) -> String {
        text.split(separator: " ").joined(separator: " ")
    }

    private static func isOne(_ text: String) -> Bool {
        if names.contains(text) { return true }
        let words = text.split(separator: " ")
        return words.count <= 3 && words.allSatisfy { names.contains(String($0)) || fillers.contains(String($0)) }
            && words.contains { names.contains(String($0)) }
    }

    private static let fillers: Set<String> = [
        "or", "oder", "and", "und", "et", "in", "am", "main", "only", "based", "first", "100%", "area", "greater",
        "100",
    ]

    private static let names: Set<String> = Set(
        list.split { $0 == "," || $0 == "\n" }.map { trimmed($0) })

    private static let list = """
        remote,hybrid,onsite,on-site,home office,homeoffice,teletravail,teletrabajo,da remoto,zdalnie,thuiswerk,
        worldwide,anywhere,emea,apac,dach,latam,europe,europa,germany,deutschland,france,spain,espana,portugal,
        italy,italia,netherlands,nederland,poland,polska,austria,osterreich,switzerland,schweiz,suisse,belgium,
        belgie,belgique,united kingdom,uk,great britain,england,scotland,wales,ireland,usa,us,united states,canada,
        mexico,brazil,brasil,argentina,chile,colombia,peru,australia,new zealand,india,singapore,japan,china,
        hong kong,israel,turkey,sweden,norway,denmark,finland,czech republic,czechia,hungary,romania,bulgaria,
        greece,ukraine,luxembourg,estonia,latvia,lithuania,berlin,hamburg,munchen,munich,muenchen,koln,koeln,
        cologne,frankfurt,frankfurt am main,stuttgart,dusseldorf,duesseldorf,leipzig,dortmund,essen,bremen,dresden,
        hannover,hanover,nurnberg,nuernberg,nuremberg,duisburg,bochum,bonn,munster,karlsruhe,mannheim,augsburg,
        wiesbaden,potsdam,freiburg,mainz,kiel,rostock,erfurt,kassel,ulm,wien,vienna,graz,linz,salzburg,innsbruck,
        zurich,zuerich,geneve,geneva,basel,bern,lausanne,paris,lyon,marseille,toulouse,bordeaux,lille,nantes,
        strasbourg,nice,rennes,montpellier,grenoble,ile-de-france,la defense,madrid,barcelona,valencia,sevilla,
        seville,malaga,bilbao,zaragoza,lisboa,lisbon,porto,braga,coimbra,sao paulo,rio de janeiro,curitiba,
        belo horizonte,porto alegre,brasilia,recife,florianopolis,campinas,milano,milan,roma,rome,torino,turin,
        bologna,firenze,florence,napoli,naples,genova,verona,padova,parma,venezia,amsterdam,rotterdam,utrecht,
        den haag,the hague,eindhoven,groningen,tilburg,arnhem,nijmegen,breda,antwerp,antwerpen,gent,ghent,brussels,
        brussel,bruxelles,leuven,warszawa,warsaw,krakow,cracow,wroclaw,poznan,gdansk,gdynia,lodz,katowice,szczecin,
        lublin,london,manchester,birmingham,leeds,bristol,edinburgh,glasgow,liverpool,sheffield,cardiff,belfast,
        cambridge,oxford,nottingham,newcastle,brighton,dublin,cork,galway,limerick,new york,nyc,ny,san francisco,sf,
        bay area,los angeles,la,seattle,boston,chicago,austin,denver,atlanta,dallas,houston,miami,philadelphia,
        washington,washington dc,dc,portland,san diego,san jose,phoenix,raleigh,california,ca,texas,tx,florida,
        massachusetts,ma,toronto,vancouver,montreal,ottawa,calgary,sydney,melbourne,brisbane,perth,adelaide,
        auckland,wellington,bangalore,bengaluru,hyderabad,mumbai,delhi,new delhi,pune,chennai,gurgaon,noida,tokyo,
        tel aviv,dubai,stockholm,goteborg,gothenburg,malmo,oslo,bergen,copenhagen,kobenhavn,aarhus,helsinki,prague,
        praha,brno,budapest,bucharest,sofia,athens,kyiv,kiev,istanbul,tallinn,riga,vilnius,buenos aires,santiago,
        bogota,lima,mexico city,ciudad de mexico,monterrey,guadalajara
        """
}
