/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.diagram.tests.odesign;

import java.io.IOException;
import java.io.StringReader;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

import org.insp.diagram.tests.odesign.SiriusFeature.Kind;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** A viewpoint specification as XML, its elements known by their classes; and what of it Sirius could not load. */
final class Odesign {

	private static final String XSI = "http://www.w3.org/2001/XMLSchema-instance";
	private static final String XMI = "http://www.omg.org/XMI";
	private static final String XMLNS = "http://www.w3.org/2000/xmlns/";
	private static final Pattern STEP = Pattern.compile("@(\\w+)(?:\\[name='([^']*)'\\]|\\.(\\d+))?");

	final SiriusClasses classes;
	final OdesignElement root;
	final List<String> faults = new ArrayList<>();

	Odesign(String text, SiriusClasses classes) throws IOException {
		this.classes = classes;
		try {
			var factory = DocumentBuilderFactory.newInstance();
			factory.setNamespaceAware(true);
			var xml = factory.newDocumentBuilder().parse(new InputSource(new StringReader(text))).getDocumentElement();
			namespaces(xml);
			root = new OdesignElement(xml, null, type(xml.getNamespaceURI(), xml.getLocalName()));
			read(root);
		} catch (ParserConfigurationException | SAXException e) {
			throw new IOException(e);
		}
	}

	private void namespaces(Element xml) {
		var attributes = xml.getAttributes();
		for (int i = 0; i < attributes.getLength(); i++) {
			var uri = attributes.item(i).getNodeValue();
			if (XMLNS.equals(attributes.item(i).getNamespaceURI()) && !List.of(XSI, XMI).contains(uri)
					&& !SiriusClasses.NAMESPACES.containsKey(uri)) {
				faults.add("unknown namespace " + uri);
			}
		}
	}

	private static String type(String namespace, String name) {
		return SiriusClasses.NAMESPACES.getOrDefault(namespace, "?") + ':' + name;
	}

	private void read(OdesignElement item) {
		var features = classes.features(item.type);
		if (!classes.isConcrete(item.type)) {
			faults.add(item + ": no element can be a " + item.type);
			return;
		}
		attributes(item, features);
		for (var node = item.xml.getFirstChild(); node != null; node = node.getNextSibling()) {
			if (node instanceof Element xml) {
				child(item, xml, features.get(xml.getTagName()));
			}
		}
		for (var feature : features.values()) {
			long count = item.in(feature.name()).count();
			boolean given = item.has(feature.name()) ? !item.get(feature.name()).isBlank() : count > 0;
			if (feature.required() && !given) {
				faults.add(item + ": needs " + feature.name());
			} else if (!feature.many() && count > 1) {
				faults.add(item + ": has several " + feature.name());
			}
		}
	}

	private void attributes(OdesignElement item, Map<String, SiriusFeature> features) {
		var attributes = item.xml.getAttributes();
		for (int i = 0; i < attributes.getLength(); i++) {
			var attribute = attributes.item(i);
			if (attribute.getNamespaceURI() == null && !attribute.getNodeName().equals("href")) {
				value(item, attribute.getNodeName(), features.get(attribute.getNodeName()), attribute.getNodeValue());
			}
		}
	}

	private void child(OdesignElement item, Element xml, SiriusFeature feature) {
		if (feature != null && feature.kind() == Kind.TEXT) {
			item.children.add(new OdesignElement(xml, item, ""));
			value(item, feature.name(), feature, xml.getTextContent());
			return;
		}
		var named = xml.getAttributeNS(XSI, "type");
		var prefix = named.contains(":") ? named.substring(0, named.indexOf(':')) : "";
		var type = named.isEmpty()
				? feature == null ? "" : feature.type()
				: type(xml.lookupNamespaceURI(prefix), named.substring(named.indexOf(':') + 1));
		var child = new OdesignElement(xml, item, type);
		item.children.add(child);
		if (feature == null || feature.kind() == Kind.EXPRESSION) {
			faults.add(item + ": has no element " + xml.getTagName());
		} else if (feature.kind() == Kind.CHILD) {
			if (!classes.isA(type, feature.type())) {
				faults.add(child + ": is a " + type + ", not a " + feature.type());
			}
			read(child);
		}
	}

	private void value(OdesignElement item, String name, SiriusFeature feature, String value) {
		if (feature == null || feature.kind() == Kind.CHILD) {
			faults.add(item + ": has no attribute " + name);
		} else if (!feature.values().isEmpty() && !feature.values().contains(value)) {
			faults.add(item + ": " + name + " cannot be " + value);
		} else if (feature.type().equals("boolean") && !value.equals("true") && !value.equals("false")
				|| feature.type().equals("int") && !value.matches("-?\\d+")) {
			faults.add(item + ": " + name + " cannot be " + value);
		}
	}

	/** The element that a path such as {@code //@ownedViewpoints[name='v']/@ownedRepresentations.0} leads to. */
	Optional<OdesignElement> at(String path) {
		if (!path.startsWith("//")) {
			return Optional.empty();
		}
		var at = Optional.of(root);
		for (var step : path.substring(2).split("/")) {
			var match = STEP.matcher(URLDecoder.decode(step.replace("+", "%2B"), StandardCharsets.UTF_8));
			at = match.matches() ? at.flatMap(i -> step(i, match.group(1), match.group(2), match.group(3))) : Optional.empty();
		}
		return at;
	}

	private static Optional<OdesignElement> step(OdesignElement item, String role, String name, String index) {
		var found = item.in(role).filter(c -> name == null || c.get("name").equals(name));
		return found.skip(index == null ? 0 : Integer.parseInt(index)).findFirst();
	}

	/** The elements that an attribute of an element refers to; references that lead nowhere are left out. */
	Stream<OdesignElement> links(OdesignElement item, String attribute) {
		return Stream.of(item.get(attribute).split(" ")).filter(p -> !p.isBlank()).map(this::at).flatMap(Optional::stream);
	}
}
