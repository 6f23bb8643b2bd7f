/** The paper: it has looks and no script. */
import 'virtual:figure.css'
import '../pages/handout.css'
