import EDTF
import Foundation

/// The day on which something is started: the one place where the clock is read, and only into a file that the
/// editor then owns.
enum Today {
    static func date() -> CivilDate {
        CivilDate(dayNumber: Int64((Date().timeIntervalSince1970 / 86_400).rounded(.down)))
    }
}
