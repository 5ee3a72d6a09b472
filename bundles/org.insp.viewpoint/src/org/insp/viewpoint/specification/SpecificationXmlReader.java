/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.viewpoint.specification;

import java.io.InputStream;
import java.util.Map;

import javax.xml.namespace.QName;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads the XML of a specification into {@link SpecificationElement}s. */
final class SpecificationXmlReader {

	private static final String XSI = "http://www.w3.org/2001/XMLSchema-instance";
	private static final String XMI = "http://www.omg.org/XMI";
	private static final String SIRIUS = "http://www.eclipse.org/sirius/";
	private static final Map<String, String> NAME_SPACES = Map.of(
			SIRIUS + "description/1.1.0", "description",
			SIRIUS + "description/tool/1.1.0", "operation",
			SIRIUS + "diagram/description/1.1.0", "diagram",
			SIRIUS + "diagram/description/style/1.1.0", "style",
			SIRIUS + "diagram/description/tool/1.1.0", "tool",
			SIRIUS + "table/description/1.1.0", "table");

	private final String file;
	private final XMLStreamReader xml;

	private SpecificationXmlReader(String file, XMLStreamReader xml) {
		this.file = file;
		this.xml = xml;
	}

	/** The root element. */
	static SpecificationElement read(String file, InputStream in) {
		var factory = XMLInputFactory.newDefaultFactory();
		factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
		factory.setProperty(XMLInputFactory.IS_COALESCING, true);
		try {
			return new SpecificationXmlReader(file, factory.createXMLStreamReader(in)).root();
		} catch (XMLStreamException e) {
			var at = e.getLocation();
			throw new SpecificationException(file, at == null ? 1 : at.getLineNumber(), "XML", "no-xml",
					String.valueOf(e.getMessage()).replace('\n', ' '));
		}
	}

	private SpecificationElement root() throws XMLStreamException {
		while (xml.getEventType() != XMLStreamConstants.START_ELEMENT) {
			xml.next();
		}
		var root = tag(xml.getLocation().getLineNumber(), null);
		var open = root;
		while (xml.hasNext()) {
			// the parser stands at the end of its last event, which is where the next element begins
			int line = xml.getLocation().getLineNumber();
			switch (xml.next()) {
				case XMLStreamConstants.START_ELEMENT -> open = tag(line, open);
				case XMLStreamConstants.END_ELEMENT -> open = open.parent();
				case XMLStreamConstants.CHARACTERS -> open.append(xml.getText());
				default -> {
					// comments and the like
				}
			}
		}
		return root;
	}

	private SpecificationElement tag(int line, SpecificationElement parent) {
		var name = parent == null ? shortened(xml.getName(), line) : xml.getLocalName();
		var type = xml.getAttributeValue(XSI, "type");
		var tag = new SpecificationElement(file, line, name, type == null ? "" : shortened(type, line, name), parent);
		for (int i = 0; i < xml.getAttributeCount(); i++) {
			var space = xml.getAttributeNamespace(i);
			var attribute = xml.getAttributeLocalName(i);
			boolean formal = XSI.equals(space) && (attribute.equals("type") || attribute.equals("schemaLocation"))
					|| XMI.equals(space) && attribute.equals("version");
			if (!formal) {
				tag.put(xml.getAttributePrefix(i).isEmpty() ? attribute : xml.getAttributePrefix(i) + ':' + attribute,
						xml.getAttributeValue(i));
			}
		}
		return tag;
	}

	private String shortened(String type, int line, String element) {
		int colon = type.indexOf(':');
		var space = xml.getNamespaceURI(type.substring(0, Math.max(colon, 0)));
		return shortened(new QName(space, type.substring(colon + 1)), line, element);
	}

	private String shortened(QName name, int line) {
		return shortened(name, line, name.getLocalPart());
	}

	private String shortened(QName name, int line, String element) {
		var space = NAME_SPACES.get(name.getNamespaceURI());
		if (space == null) {
			throw new SpecificationException(file, line, '<' + element + '>', "unknown-name-space", name.getNamespaceURI());
		}
		return space + ':' + name.getLocalPart();
	}
}
