/// A tag that includes a partial.
struct Inclusion {
    /// The part of the program that it stands in.
    let part: Int
    let place: TemplatePlace
}

/// Which part includes which: for the way to a problem, and to find partials that include themselves for ever.
struct Inclusions {
    /// The tag that each part was first met at; nil for the template itself.
    private var origins: [Inclusion?] = []
    /// For each part, what it always includes: outside any section that may be skipped.
    private var certain: [[(target: Int, place: TemplatePlace)]] = []

    mutating func addPart(from origin: Inclusion?) {
        origins.append(origin)
        certain.append([])
    }

    mutating func addCertain(_ inclusion: Inclusion, of target: Int) {
        certain[inclusion.part].append((target, inclusion.place))
    }

    /// The tags that led to `part`, nearest first. A longer way than anyone would read is cut off.
    func way(to part: Int) -> [TemplatePlace] {
        var places: [TemplatePlace] = []
        var origin = origins[part]
        while let inclusion = origin, places.count < 32 {
            places.append(inclusion.place)
            origin = origins[inclusion.part]
        }
        return places
    }

    /// The tags at which a partial always comes back to itself, or goes deeper than may be rendered.
    func endless() -> [Inclusion] {
        /// How many parts deep a part certainly goes; nil before it is known.
        var heights: [Int?] = Array(repeating: nil, count: certain.count)
        var isOpen = Array(repeating: false, count: certain.count)
        var found: [Inclusion] = []
        for start in certain.indices where heights[start] == nil {
            var path = [(part: start, next: 0)]
            isOpen[start] = true
            while let (part, next) = path.last {
                if next < certain[part].count {
                    path[path.count - 1].next += 1
                    let edge = certain[part][next]
                    if isOpen[edge.target] {
                        found.append(Inclusion(part: part, place: edge.place))
                    } else if heights[edge.target] == nil {
                        isOpen[edge.target] = true
                        path.append((edge.target, 0))
                    }
                } else {
                    let deepest = certain[part].max { heights[$0.target] ?? 0 < heights[$1.target] ?? 0 }
                    let height = 1 + (deepest.flatMap { heights[$0.target] } ?? 0)
                    if height == TemplateLimits.renderDepth + 1, let deepest {
                        found.append(Inclusion(part: part, place: deepest.place))
                    }
                    heights[part] = height
                    isOpen[part] = false
                    path.removeLast()
                }
            }
        }
        return found
    }
}
