import Testing

import EDTF

@Suite struct FirstReading {
    @Test(arguments: ["1985-04-12", "1984?/2004-06~", "[1667,1668,1670..1672]", "Y171010000S3"])
    func printsWhatItReads(_ text: String) throws {
        #expect(try EDTF(text).description == text)
    }
}
