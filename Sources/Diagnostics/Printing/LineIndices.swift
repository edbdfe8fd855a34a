/// The line indices of the files that findings are in, each made when first asked for.
struct LineIndices {
    private let files: SourceFiles
    private var made: [FileID: LineIndex] = [:]

    init(_ files: SourceFiles) { self.files = files }

    subscript(file: FileID) -> LineIndex {
        mutating get {
            if let index = made[file] { return index }
            let index = LineIndex(files[file].bytes)
            made[file] = index
            return index
        }
    }

    /// Where a place begins.
    mutating func position(of place: Place) -> Position {
        self[place.file].position(of: place.range.lowerBound)
    }
}
