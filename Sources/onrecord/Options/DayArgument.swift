import ArgumentParser
import EDTF

/// A day given on the command line, `YYYY-MM-DD`.
struct DayArgument: ExpressibleByArgument {
    let date: CivilDate

    init?(argument: String) {
        guard let edtf = try? EDTF(argument), edtf.level == .level0, let day = edtf.singleDay else { return nil }
        date = day
    }
}
