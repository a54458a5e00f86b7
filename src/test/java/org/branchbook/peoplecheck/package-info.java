@NullMarked
package org.branchbook.peoplecheck;

import org.jspecify.annotations.NullMarked;
