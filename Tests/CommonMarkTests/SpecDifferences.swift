/// The specification's examples that come out differently with the default options, and why. No
/// other extension changes any.
enum SpecDifferences {
    enum Reason: String {
        case headingAnchors = "headings have an id"
        case rawHTML = "raw HTML is dropped"
    }

    /// By the example's number.
    static let reasons: [Int: Reason] = {
        var reasons: [Int: Reason] = [:]
        for number in headingAnchors { reasons[number] = .headingAnchors }
        for number in rawHTML { reasons[number] = .rawHTML }
        return reasons
    }()

    private static let headingAnchors = [
        10, 59, 62, 66, 67, 68, 71, 72, 73, 74, 75, 76, 77, 78, 79, 80, 81, 82, 83, 84, 86, 89, 90,
        91, 95, 96, 102, 103, 115, 141, 214, 215, 227, 228, 229, 230, 232, 300, 646, 647,
    ]

    private static let rawHTML = [
        21, 31, 148, 149, 150, 151, 152, 153, 154, 155, 156, 157, 158, 159, 160, 161, 162, 163, 164,
        165, 166, 167, 168, 169, 170, 171, 172, 173, 174, 175, 176, 177, 178, 179, 180, 181, 182,
        183, 184, 185, 186, 187, 188, 189, 190, 191, 201, 308, 309, 344, 474, 475, 476, 490, 493,
        523, 535, 612, 613, 614, 615, 616, 622, 624, 627, 628, 629, 630, 631, 642, 643,
    ]
}
