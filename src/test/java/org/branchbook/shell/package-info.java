@NullMarked
package org.branchbook.shell;

import org.jspecify.annotations.NullMarked;
