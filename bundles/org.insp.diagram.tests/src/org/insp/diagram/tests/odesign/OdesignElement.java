/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.diagram.tests.odesign;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.w3c.dom.Element;

/** An element of a viewpoint specification: the XML and what Sirius takes it for. */
final class OdesignElement {

	final Element xml;
	final OdesignElement parent;
	final String type;
	final List<OdesignElement> children = new ArrayList<>();

	OdesignElement(Element xml, OdesignElement parent, String type) {
		this.xml = xml;
		this.parent = parent;
		this.type = type;
	}

	/** The feature of the parent that holds the element; for the root its tag. */
	String role() {
		return xml.getLocalName() == null ? xml.getTagName() : xml.getLocalName();
	}

	String get(String attribute) {
		return xml.getAttribute(attribute);
	}

	boolean has(String attribute) {
		return xml.hasAttribute(attribute);
	}

	Stream<OdesignElement> in(String role) {
		return children.stream().filter(c -> c.role().equals(role));
	}

	Stream<OdesignElement> all() {
		return Stream.concat(Stream.of(this), children.stream().flatMap(OdesignElement::all));
	}

	/** The innermost element around this one, or this one, that is of a class. */
	Optional<OdesignElement> around(SiriusClasses classes, String... types) {
		for (var at = this; at != null; at = at.parent) {
			var here = at;
			if (Stream.of(types).anyMatch(t -> classes.isA(here.type, t))) {
				return Optional.of(at);
			}
		}
		return Optional.empty();
	}

	/** The element's place, for a person. */
	@Override
	public String toString() {
		var name = get("name");
		var here = name.isEmpty() ? role() : role() + " '" + name + "'";
		return parent == null || parent.parent == null ? here : parent + " / " + here;
	}
}
