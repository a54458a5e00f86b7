/** Commands for what is kept beside service: volunteers, skills, drills, gifts, visits, places. */
@NullMarked
package org.branchbook.registercommand;

import org.jspecify.annotations.NullMarked;
