package app.kigen.look

/** Where the labels of a bar stand, so that none touches another: numbers only, no drawing. */
object TimelineLayout {
    /** One label: where its middle should be, and how much room it takes along the bar. */
    class Label(val at: Float, val extent: Float)

    /** The rows of horizontal labels, each with where it begins. A label that would touch another takes a further row. */
    fun rows(labels: List<Label>, length: Float, gap: Float): List<Pair<Int, Float>> {
        val ends = mutableListOf<Float>()
        return labels.map { label ->
            val start = (label.at - label.extent / 2).coerceIn(0f, maxOf(0f, length - label.extent))
            val row = ends.indexOfFirst { start >= it + gap }.let { if (it < 0) ends.size else it }
            if (row == ends.size) ends.add(0f)
            ends[row] = start + label.extent
            row to start
        }
    }

    /** Where vertical labels begin, top to bottom: each at its date where there is room, else below the one before. */
    fun stack(labels: List<Label>, gap: Float): List<Float> {
        var free = 0f
        return labels.map { label ->
            val start = maxOf(label.at - label.extent / 2, free)
            free = start + label.extent + gap
            start
        }
    }
}
