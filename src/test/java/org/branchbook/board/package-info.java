@NullMarked
package org.branchbook.board;

import org.jspecify.annotations.NullMarked;
