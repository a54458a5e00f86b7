@NullMarked
package org.branchbook.talk;

import org.jspecify.annotations.NullMarked;
