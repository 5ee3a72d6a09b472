/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.diagram.spec;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

import org.eclipse.emf.ecore.EPackage;
import org.insp.diagram.expressions.ExpressionException;
import org.insp.diagram.expressions.ExpressionReader;
import org.insp.diagram.expressions.Services;

/**
 * Reads a viewpoint with what it describes.
 *
 * @param packages the metamodels that it may refer to
 * @param labels the texts for people
 * @param loader what finds the classes of services
 */
record ViewpointReader(List<EPackage> packages, Labels labels, ClassLoader loader) {

	Specification read(Tag group) {
		if (!group.name().equals("description:Group")) {
			throw group.error("no-group");
		}
		group.leave("name", "version", "documentation");
		var viewpoint = group.one("ownedViewpoints");
		viewpoint.leave("modelFileExtension", "documentation", "endUserDocumentation", "icon");
		var reading = new Reading(packages, new References(group), labels, new ExpressionReader(services(viewpoint)));
		var diagrams = new ArrayList<DiagramDescription>();
		var tables = new ArrayList<TableDescription>();
		checkNames(viewpoint);
		for (var tag : viewpoint.children("ownedRepresentations")) {
			tag.mustBe("diagram:DiagramDescription", "table:CrossTableDescription");
			if (tag.type().startsWith("diagram:")) {
				diagrams.add(new DiagramReader(reading, tag).read());
			} else {
				tables.add(new TableReader(reading, tag).read());
			}
		}
		var result = new Specification(viewpoint.required("name"), labels.of(viewpoint), List.copyOf(diagrams), List.copyOf(tables));
		viewpoint.done();
		group.done();
		return result;
	}

	private static void checkNames(Tag viewpoint) {
		var names = new HashSet<String>();
		for (var tag : viewpoint.children("ownedRepresentations")) {
			if (!names.add(tag.required("name"))) {
				throw tag.error("same-name", tag.required("name"));
			}
		}
	}

	private Services services(Tag viewpoint) {
		var services = new Services();
		for (var extension : viewpoint.children("ownedJavaExtensions")) {
			try {
				services.add(extension.required("qualifiedClassName"), loader);
			} catch (ExpressionException e) {
				throw extension.error(e.key(), e.arguments());
			}
			extension.done();
		}
		return services;
	}
}
