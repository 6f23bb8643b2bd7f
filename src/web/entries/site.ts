/** On every page: the design and what the whole site does in a browser. */
import '../design/index.css'
