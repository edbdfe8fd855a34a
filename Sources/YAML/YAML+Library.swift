import CLibYAML

extension YAML {
    /// The version of libyaml that reads: another may read a text otherwise.
    public static var libraryVersion: String { String(cString: yaml_get_version_string()) }
}
