/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.viewpoint.specification;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

import org.eclipse.emf.ecore.EPackage;
import org.insp.viewpoint.expressions.ExpressionException;
import org.insp.viewpoint.expressions.ExpressionReader;
import org.insp.viewpoint.expressions.ServiceRegistry;

/**
 * Reads a viewpoint with what it describes.
 *
 * @param packages the metamodels that it may refer to
 * @param labels the texts for people
 * @param loader what finds the classes of services
 */
record ViewpointReader(List<EPackage> packages, SpecificationTexts labels, ClassLoader loader) {

	Specification read(SpecificationElement group) {
		if (!group.name().equals("description:Group")) {
			throw group.error("no-group");
		}
		group.ignore("name", "version", "documentation");
		var viewpoint = group.requiredChild("ownedViewpoints");
		viewpoint.ignore("modelFileExtension", "documentation", "endUserDocumentation", "icon");
		var reading = new ReadingContext(packages, new ReferenceResolver(group), labels, new ExpressionReader(services(viewpoint)));
		var diagrams = new ArrayList<DiagramDescription>();
		var tables = new ArrayList<TableDescription>();
		checkNames(viewpoint);
		for (var tag : viewpoint.children("ownedRepresentations")) {
			tag.requireType("diagram:DiagramDescription", "table:CrossTableDescription");
			if (tag.type().startsWith("diagram:")) {
				diagrams.add(new DiagramReader(reading, tag).read());
			} else {
				tables.add(new TableReader(reading, tag).read());
			}
		}
		var result =
				new Specification(viewpoint.requiredAttribute("name"), labels.of(viewpoint), List.copyOf(diagrams), List.copyOf(tables));
		viewpoint.requireAllRead();
		group.requireAllRead();
		return result;
	}

	private static void checkNames(SpecificationElement viewpoint) {
		var names = new HashSet<String>();
		for (var tag : viewpoint.children("ownedRepresentations")) {
			if (!names.add(tag.requiredAttribute("name"))) {
				throw tag.error("same-name", tag.requiredAttribute("name"));
			}
		}
	}

	private ServiceRegistry services(SpecificationElement viewpoint) {
		var services = new ServiceRegistry();
		for (var extension : viewpoint.children("ownedJavaExtensions")) {
			try {
				services.add(extension.requiredAttribute("qualifiedClassName"), loader);
			} catch (ExpressionException e) {
				throw extension.error(e.key(), e.arguments());
			}
			extension.requireAllRead();
		}
		return services;
	}
}
