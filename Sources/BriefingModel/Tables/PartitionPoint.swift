extension RandomAccessCollection where Index == Int {
    /// The number of elements at the start that satisfy `condition`, where no later one does (binary search).
    func partitionPoint(_ condition: (Element) -> Bool) -> Int {
        var (low, high) = (startIndex, endIndex)
        while low < high {
            let middle = low + (high - low) / 2
            if condition(self[middle]) { low = middle + 1 } else { high = middle }
        }
        return low - startIndex
    }
}
