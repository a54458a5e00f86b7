package org.branchbook.brand;

import org.branchbook.partner.Partners;
import org.branchbook.service.Projects;
import org.branchbook.storage.FileCopies;

/** The doors of brands. */
public record BrandDoors(Brands brands, Projects projects, Partners partners, FileCopies files) {}
