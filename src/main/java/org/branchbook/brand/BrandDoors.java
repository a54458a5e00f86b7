package org.branchbook.brand;

import org.branchbook.attachment.FileCopies;
import org.branchbook.partner.Partners;
import org.branchbook.service.Projects;

/** The doors of brands. */
public record BrandDoors(Brands brands, Projects projects, Partners partners, FileCopies files) {}
