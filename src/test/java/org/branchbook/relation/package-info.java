@NullMarked
package org.branchbook.relation;

import org.jspecify.annotations.NullMarked;
