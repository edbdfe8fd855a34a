/// News agencies and outlets that English texts name without a word of explanation, and that a site may never have made
/// a record of.
///
/// Only names that mean nothing else: a "Guardian" or a "Times" may be anything.
enum WellKnownPress {
    /// Each with its short forms behind it.
    private static let outlets: [[String]] = [
        ["Associated Press", "AP"], ["Reuters"], ["Agence France-Presse", "AFP"], ["Bloomberg News"], ["Interfax"],
        ["TASS"], ["Xinhua"], ["IRNA"], ["ISNA"], ["Kyodo News"], ["Yonhap"], ["Anadolu Agency"],
        ["Press Trust of India"],
        ["New York Times", "NYT"], ["Washington Post"], ["Wall Street Journal", "WSJ"], ["Los Angeles Times"],
        ["USA Today"], ["Financial Times"], ["Daily Telegraph"], ["Sunday Times"], ["Der Spiegel"], ["Le Monde"],
        ["Le Figaro"], ["El País"], ["Haaretz"], ["Times of Israel"], ["Jerusalem Post"], ["Al Jazeera"],
        ["Al Arabiya"],
        ["BBC News", "BBC"], ["Sky News"], ["CNN"], ["CBS News"], ["NBC News"], ["ABC News"], ["Fox News"],
        ["MSNBC"], ["NPR"], ["Deutsche Welle"], ["Radio Free Europe", "RFE"], ["Voice of America"], ["Politico"],
        ["Axios"], ["BuzzFeed News"], ["Daily Beast"], ["Foreign Policy"], ["New Yorker"], ["Newsweek"],
        ["Vanity Fair"],
        ["Bellingcat"], ["ProPublica"],
    ]

    /// All forms of all names.
    static let names: [String] = outlets.flatMap(\.self)

    private static let longForms: [String: String] = Dictionary(
        outlets.flatMap { forms in forms.dropFirst().map { (Words.joined($0), Words.joined(forms[0])) } },
        uniquingKeysWith: { $1 })

    /// One form for all names of an outlet: the words of the long one in lower case, without its article.
    static func canonical(of name: String) -> String {
        let words = Words.joined(name)
        let bare = words.hasPrefix("the ") ? String(words.dropFirst(4)) : words
        return longForms[bare] ?? bare
    }
}
