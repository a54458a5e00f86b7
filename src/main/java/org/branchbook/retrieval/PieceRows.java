package org.branchbook.retrieval;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Every row of a piece, as texts by column.
 *
 * @param main null where there is no such row
 * @param own by table, in the order in which they are put; what hangs on a resolution after it
 */
record PieceRows(
        @Nullable Map<String, @Nullable String> main,
        Map<String, List<Map<String, @Nullable String>>> own) {}
