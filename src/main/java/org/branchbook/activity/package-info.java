/**
 * What is planned and what happened: an activity walks from planned over held to closed, carrying
 * agenda, minutes, resolutions and evidence. Who came is the business of attendance, which also
 * closes a record, because closing freezes the due list.
 */
@NullMarked
package org.branchbook.activity;

import org.jspecify.annotations.NullMarked;
