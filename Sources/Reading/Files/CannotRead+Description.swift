extension SiteReader.CannotRead: CustomStringConvertible {
    public var description: String {
        switch self {
        case .noContent(let folder):
            "'\(folder)' holds no folder 'content'; 'onrecord new site DIR' starts a site"
        case .noPrivateFolder(let folder): "there is no folder '\(folder)', which --private names"
        }
    }
}
