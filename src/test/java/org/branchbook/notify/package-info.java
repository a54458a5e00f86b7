@NullMarked
package org.branchbook.notify;

import org.jspecify.annotations.NullMarked;
