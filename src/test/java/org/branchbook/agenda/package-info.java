@NullMarked
package org.branchbook.agenda;

import org.jspecify.annotations.NullMarked;
