@NullMarked
package org.branchbook.journal;

import org.jspecify.annotations.NullMarked;
