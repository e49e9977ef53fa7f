import axios from 'axios'
export const impure = axios
